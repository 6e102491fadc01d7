<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="balancegrids_joins">
      <rule key="bridge" symbol="0" label="Bridge across a barrier | 跨屏障的桥" filter="&quot;kind&quot; = 'bridge'"/>
      <rule key="island" symbol="1" label="Join of an island | 孤岛的连接" filter="&quot;kind&quot; = 'island'"/>
    </rules>
    <symbols>
      <symbol name="0" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="33,102,172,255"/>
          <prop k="line_width" v="0.8"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="1" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="224,130,20,255"/>
          <prop k="line_width" v="0.8"/>
          <prop k="line_style" v="dash"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>1</layerGeometryType>
</qgis>
