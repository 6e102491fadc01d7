<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="explain_cures">
      <rule key="site" symbol="0" label="New facility | 新设施" filter="&quot;kind&quot; = 'site'"/>
      <rule key="gate" symbol="1" label="Opened gate | 开放门禁" filter="&quot;kind&quot; = 'gate'"/>
      <rule key="delay" symbol="2" label="Delay taken away | 消除等候" filter="&quot;kind&quot; = 'delay'"/>
      <rule key="link" symbol="3" label="New footpath | 新增步行连线" filter="&quot;kind&quot; = 'link'"/>
    </rules>
    <symbols>
      <symbol name="0" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="120,120,120,255"/>
          <prop k="line_width" v="0.4"/>
          <prop k="line_style" v="dash"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="1" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="213,94,0,255"/>
          <prop k="line_width" v="1.4"/>
          <prop k="line_style" v="solid"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="2" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="230,159,0,255"/>
          <prop k="line_width" v="1.2"/>
          <prop k="line_style" v="solid"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="3" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="0,158,115,255"/>
          <prop k="line_width" v="1.2"/>
          <prop k="line_style" v="solid"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>1</layerGeometryType>
</qgis>
