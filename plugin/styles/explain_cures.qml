<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="explain_cures">
      <rule key="gate" symbol="0" label="Opened gate | 开放门禁" filter="&quot;kind&quot; = 'gate'"/>
      <rule key="delay" symbol="1" label="Delay taken away | 消除等候" filter="&quot;kind&quot; = 'delay'"/>
      <rule key="link" symbol="2" label="New footpath | 新增步行连线" filter="&quot;kind&quot; = 'link'"/>
      <rule key="site" symbol="3" label="Home that a new facility would serve | 新设施可服务的住处" filter="&quot;kind&quot; = 'site'"/>
    </rules>
    <symbols>
      <symbol name="0" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="30,30,30,255"/>
          <prop k="line_style" v="solid"/>
          <prop k="line_width" v="2.8"/>
        </layer>
        <layer class="SimpleLine" enabled="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="213,94,0,255"/>
          <prop k="line_style" v="solid"/>
          <prop k="line_width" v="2"/>
        </layer>
      </symbol>
      <symbol name="1" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="30,30,30,255"/>
          <prop k="line_style" v="solid"/>
          <prop k="line_width" v="2.2"/>
        </layer>
        <layer class="SimpleLine" enabled="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="240,228,66,255"/>
          <prop k="line_style" v="dot"/>
          <prop k="line_width" v="1.4"/>
        </layer>
      </symbol>
      <symbol name="2" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="30,30,30,255"/>
          <prop k="line_style" v="solid"/>
          <prop k="line_width" v="2.2"/>
        </layer>
        <layer class="SimpleLine" enabled="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="70,210,160,255"/>
          <prop k="line_style" v="solid"/>
          <prop k="line_width" v="1.4"/>
        </layer>
      </symbol>
      <symbol name="3" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="capstyle" v="round"/>
          <prop k="line_color" v="120,120,120,255"/>
          <prop k="line_style" v="dash"/>
          <prop k="line_width" v="0.4"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="if(&quot;kind&quot; IN ('gate', 'link'), round(&quot;amount&quot;) || ' m', if(&quot;kind&quot; = 'delay', round(&quot;amount&quot;) || ' s', ''))" isExpression="1" fontSize="8" fontSizeUnit="Point" fontWeight="75" textColor="0,0,0,255" multilineHeight="0.9">
        <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>
      </text-style>
      <placement placement="6" dist="1.2" distUnits="MM" geometryGeneratorEnabled="1" geometryGeneratorType="PointGeometry" geometryGenerator="point_on_surface($geometry)"/>
    </settings>
  </labeling>
  <layerGeometryType>1</layerGeometryType>
</qgis>
