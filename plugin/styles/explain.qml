<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="1">
    <rules key="explain">
      <rule key="other" symbol="0" label="To the next ones | 其次的设施" filter="&quot;rank&quot; > 1"/>
      <rule key="street" symbol="1" label="Along streets | 沿街道" filter="&quot;kind&quot; = 'street' AND &quot;rank&quot; = 1"/>
      <rule key="stairs" symbol="2" label="Steps | 台阶" filter="&quot;kind&quot; = 'stairs' AND &quot;rank&quot; = 1"/>
      <rule key="delay" symbol="3" label="Waits there | 等候" filter="&quot;kind&quot; = 'delay' AND &quot;rank&quot; = 1"/>
      <rule key="access" symbol="4" label="From home to street | 出门到街道" filter="&quot;kind&quot; = 'access' AND &quot;rank&quot; = 1"/>
      <rule key="last_leg" symbol="5" label="From street to facility | 街道到设施" filter="&quot;kind&quot; = 'last_leg' AND &quot;rank&quot; = 1"/>
    </rules>
    <symbols>
      <symbol name="0" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="170,170,170,255"/>
          <prop k="line_width" v="0.4"/>
          <prop k="line_style" v="solid"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="1" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1" pass="1">
          <prop k="line_color" v="0,114,178,255"/>
          <prop k="line_width" v="1.0"/>
          <prop k="line_style" v="solid"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="2" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1" pass="1">
          <prop k="line_color" v="204,121,167,255"/>
          <prop k="line_width" v="1.2"/>
          <prop k="line_style" v="solid"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="3" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1" pass="1">
          <prop k="line_color" v="213,94,0,255"/>
          <prop k="line_width" v="1.6"/>
          <prop k="line_style" v="dot"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="4" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1" pass="1">
          <prop k="line_color" v="0,158,115,255"/>
          <prop k="line_width" v="0.7"/>
          <prop k="line_style" v="dash"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="5" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1" pass="1">
          <prop k="line_color" v="230,159,0,255"/>
          <prop k="line_width" v="0.7"/>
          <prop k="line_style" v="dash"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>1</layerGeometryType>
</qgis>
